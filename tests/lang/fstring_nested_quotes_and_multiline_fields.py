d = {"a": {"b": 2}}
print(f"{d["a"]["b"]}", f'{d['a']['b']:>{3}}')
print(f"{
    d["a"]   # a comment with } and "quote"
    ["b"]
    + 1
    !r:>5}")
print(f"""{
    '''x
y'''}""")
print(f"{f"{f"{f"{f"{f"{1+1}"}"}"}"}"}")
print(f'{"\n".join(["a", "b"])}')
print(f"{'\N{BULLET}'}", f"\N{BULLET}{1}", rf"\N{1}")
print(f"{"{}"}", f"{'{{}}'}", f"{{{1}}}")
