print("raising executed")
raise ValueError("at import")
