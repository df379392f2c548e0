# args: one 'two words' --three=3 -x é
import sys
print(sys.argv[1:], len(sys.argv), sys.orig_argv[-5:], sys.flags.optimize)
print(sys.flags.interactive, sys.flags.utf8_mode in (0, 1), sys.flags.dev_mode)
print(sys.argv[0])
sys.argv.append("more")
sys.argv[0] = "changed"
print(sys.argv)
