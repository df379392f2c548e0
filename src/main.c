// main — the krait command. What it does is in repl/.

#include <stdio.h>

#include "modules/atexit.h"
#include "py.h"
#include "repl/interrupt.h"
#include "repl/launch.h"
#include "vm/report.h"
#include "vm/threads.h"

static NOINLINE int krait(int argc, char **argv, void *stack_base)
{
    Config config = {.stack_base = stack_base};
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
    launch_join_threads(vm);
    atexit_run(vm);
    if (threads_count(vm) == 0) {
        gc_finalize_all(vm);
    }
    if (!report_flush(vm) && status == 0) {
        status = 120;  // COMPAT: what CPython answers when its output is lost
    }
    if (threads_count(vm) == 0) {  // daemons are still in it
        vm_free(vm);
    }
    if (interrupted) {
        interrupt_exit();
    }
    return status;
}

// WHY: a frame of its own marks where the collector's search of the stack ends. The environment
// lies above it; its text can look like addresses of a 32-bit heap.
int main(int argc, char **argv)
{
    int status = krait(argc, argv, __builtin_frame_address(0));
    __asm__ volatile("" ::: "memory");  // no tail call: krait() needs a frame below this one
    return status;
}
