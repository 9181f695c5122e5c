see Sources/Pages/Assets
