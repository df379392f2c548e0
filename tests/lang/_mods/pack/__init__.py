print("pack init")
