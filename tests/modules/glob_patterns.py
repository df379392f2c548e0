import glob, os, tempfile
d=tempfile.mkdtemp(); os.chdir(d)
for p in ("a/b/c.txt","a/x.py","a/.h/z.py",".hid","t.py","a/b/d.py","q[1].py"):
    os.makedirs(os.path.dirname(p) or ".",exist_ok=True); open(p,"w").close()
for pat,kw in (("*",{}),("*.py",{}),("**/*.py",{"recursive":True}),("**",{"recursive":True}),("a/*",{}),("a/**/",{"recursive":True}),("*/x.py",{}),("*/*/",{}),(b"*.py",{}),(".*",{}),
   ("**",{"recursive":True,"include_hidden":True}),("nope",{}),("t.py",{}),("*/b/../x.py",{}),("",{}),("[a-z].py",{}),("a/b/",{}),("*",{"root_dir":"a"}),("**/",{"recursive":True}),("a",{"recursive":True}),(glob.escape("q[1].py"),{})):
    print(pat, sorted(glob.glob(pat,**kw)))
fd=os.open("a",os.O_RDONLY); print(sorted(glob.glob("*",dir_fd=fd)), sorted(glob.glob("**/*.py",dir_fd=fd,recursive=True)))
for a in (("a/*.py",{}),("**/x",{"recursive":True}),("*",{"include_hidden":True}),("a/**",{"recursive":True}),("?b*[x]/",{}), ("**",{"recursive":True,"include_hidden":True}),("a/**/b*",{"recursive":True,"include_hidden":True})):
    print(glob.translate(a[0],**a[1]))

