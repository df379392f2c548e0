# exit: 1
from sys import no_such_name_at_all
