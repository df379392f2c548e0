import importlib.resources as r
import os
import sys
import tempfile
sys.dont_write_bytecode = True
folder = tempfile.mkdtemp()
os.makedirs(os.path.join(folder, "respkg", "data"))
for name, text in (("__init__.py", ""), ("note.txt", "héllo\n"), ("data/inner.txt", "inner")):
    with open(os.path.join(folder, "respkg", name), "w", encoding="utf-8") as f: f.write(text)
sys.path.insert(0, folder)
import respkg
root = r.files("respkg")
print(sorted(p.name for p in root.iterdir() if not p.name.startswith("__py")))
print(repr((root / "note.txt").read_text(encoding="utf-8")), root.joinpath("data", "inner.txt").read_bytes())
print((root / "data").is_dir(), (root / "note.txt").is_file(), (root / "none").is_file(), r.files(respkg).joinpath("note.txt").name)
with r.as_file(root / "note.txt") as p: print(p.name, p.exists())
with (root / "note.txt").open("rb") as f: print(f.read(3))
print(r.read_text("respkg", "note.txt", encoding="utf-8") == "héllo\n", r.is_resource("respkg", "note.txt"))
try:
    r.files("no_such_package")
except ModuleNotFoundError as e:
    print(e)
