import getopt
print(getopt.getopt(["-a", "-bx", "--long=v", "--flag", "rest"], "ab:", ["long=", "flag"]))
print(getopt.gnu_getopt(["r1", "-a", "r2"], "a"))
try:
    getopt.getopt(["-z"], "a")
except getopt.GetoptError as e:
    print(e)
