// time_calendar — the calendar half of module time.
#pragma once

#include "core/vm.h"

// Adds struct_time, the functions of the calendar and the zone to the module's namespace.
RAISES bool time_add_calendar(VM *vm, Dict *dict);
