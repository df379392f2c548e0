// main — the krait command. What it does is in repl/.

#include <stdio.h>

#include "modules/atexit.h"
#include "py.h"
#include "repl/interrupt.h"
#include "repl/launch.h"
#include "vm/report.h"

int main(int argc, char **argv)
{
    Config config = {0};
    Options options = {0};
    int status;
    if (!options_read(argc, argv, &config, &options, &status)) {
        return status;
    }
    VM *vm = vm_new(&config);
    if (!vm) {
        fputs("krait: out of memory\n", stderr);
        return 1;
    }
    gc_set_limit(vm, options.heap_limit);
    interrupt_start(vm);
    bool interrupted = false;
    status = launch_setup(vm, argc, argv, &options) ? launch_run(vm, &options, &interrupted)
                                                    : report_exit(vm);
    atexit_run(vm);
    if (!report_flush(vm) && status == 0) {
        status = 120;  // COMPAT: what CPython answers when its output is lost
    }
    vm_free(vm);
    if (interrupted) {
        interrupt_exit();
    }
    return status;
}
