d = {"k": "v"}
print(f"{d["k"]} {'"'} {f"{f"{1 + 1}"}"}")
print(f"{", ".join(["a", "b"])}")
print(f'{d['k']}{"'"}')
print(f"{f'{f"""{f'''{'deep'}'''}"""}'}")
