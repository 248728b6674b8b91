// What every notebook loads first: the libraries that ./run builds into lib/bin.
#r "bin/TorchSharp.dll"
#r "bin/Plotly.NET.dll"
#r "bin/Plotly.NET.CSharp.dll"
#r "bin/Microsoft.Data.Analysis.dll"
#r "bin/Tutorials.dll"
