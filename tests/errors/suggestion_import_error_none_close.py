# exit: 1
from sys import xyzzy_plugh
