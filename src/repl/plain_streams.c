// plain_streams — the streams of a build without module io: enough for print().

#include <errno.h>
#include <stdio.h>

#include "py.h"
#include "repl/launch.h"

RAISES static Maybe plain_write(VM *vm, Value *args, int n)
{
    (void)n;
    Value text = TRY(op_str(vm, args[0]));
    if (fwrite(str_data(text), 1, str_size(text), stdout) != str_size(text)) {
        return raise_errno(vm, errno);
    }
    return int_from_u64(vm, str_length(text));
}

RAISES static Maybe plain_flush(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return fflush(stdout) == 0 ? just(NONE) : raise_errno(vm, errno);
}

static const Def plain_stream_defs[] = {
    {"write(text, /)", FN(plain_write), "Writes to the standard output."},
    {"flush()", FN(plain_flush), "Writes what is buffered."},
    {0},
};
static const ModuleDef plain_stream = {"stdout", "Standard output.", plain_stream_defs, NULL};

bool launch_streams(VM *vm)
{
    if (dict_find_str(vm, vm->sys->dict, vm_name(vm, N_stdout)) != NOTHING) {
        return true;
    }
    Value stream = TRYB(module_from_def(vm, &plain_stream));
    return dict_set(vm, vm->sys->dict, vm_name(vm, N_stdout), stream);
}
