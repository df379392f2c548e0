# exit: 1
from sys import pathh
