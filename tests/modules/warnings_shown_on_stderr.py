import warnings, sys, io
err = sys.stderr
sys.stderr = io.StringIO()
warnings.simplefilter("always")
warnings.warn("to stderr")
warnings.showwarning("direct", UserWarning, "some.py", 7, line="the line")
text = sys.stderr.getvalue()
sys.stderr = err
for line in text.splitlines():
    print(line.split("/")[-1])

def hook(message, category, filename, lineno, file=None, line=None):
    print("hook", message, category.__name__, lineno > 0)

warnings.showwarning = hook
warnings.warn("through hook", FutureWarning)
