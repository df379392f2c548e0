// termios — settings of terminals.

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>

#include "modules/posix.h"

RAISES static Maybe termios_error(VM *vm)
{
    if (vm->exc != ABSENT) {
        return RAISED;
    }
    int error = errno;
    Value args[2] = { from_small(error), TRY(str_decode_fs(vm, strerror(error))) };
    return raise_object(vm, TRY(call_n(vm, vm->roots[ROOT_termios_error], args, 2)));
}

RAISES static Maybe termios_tcgetattr(VM *vm, Value *args, int n)
{
    (void)n;
    struct termios mode;
    if (tcgetattr((int)as_int(args[0]), &mode) < 0) {
        return termios_error(vm);
    }
    List *chars = TRY_PTR(list_new(vm, NCCS));
    for (int i = 0; i < NCCS; i++) {
        bool number = !(mode.c_lflag & ICANON) && (i == VMIN || i == VTIME);
        char c = (char)mode.c_cc[i];
        Value item = number ? from_small(mode.c_cc[i]) : TRY(bytes_new(vm, &c, 1));
        CHECK(list_append(vm, chars, item));
    }
    Value values[7] = {
        TRY(int_from_u64(vm, mode.c_iflag)),
        TRY(int_from_u64(vm, mode.c_oflag)),
        TRY(int_from_u64(vm, mode.c_cflag)),
        TRY(int_from_u64(vm, mode.c_lflag)),
        TRY(int_from_u64(vm, cfgetispeed(&mode))),
        TRY(int_from_u64(vm, cfgetospeed(&mode))),
        from_obj(chars)
    };
    return list_from(vm, values, 7);
}

RAISES static bool read_chars(VM *vm, Value v, struct termios *mode)
{
    if (!is_list(v) || as_list(v)->size != NCCS) {
        raise_error(vm, E_TypeError, "tcsetattr: attributes[6] must be %d element list",
                    (int)NCCS);
        return false;
    }
    for (int i = 0; i < NCCS; i++) {
        Value item = as_list(v)->items[i];
        int64_t number;
        if (is_bytes(item) && as_bytes(item)->size == 1) {
            mode->c_cc[i] = as_bytes(item)->data[0];
        } else if (is_any_int(item) && int_to_i64(item, &number)) {
            mode->c_cc[i] = (cc_t)number;
        } else {
            raise_error(vm, E_TypeError,
                        "tcsetattr: elements of attributes must be characters "
                        "or integers");
            return false;
        }
    }
    return true;
}

// args: fd, when, attributes
RAISES static Maybe termios_tcsetattr(VM *vm, Value *args, int n)
{
    (void)n;
    int fd = (int)as_int(args[0]), when;
    struct termios mode;
    int64_t numbers[6];
    CHECK(posix_to_int(vm, args[1], &when));
    if (!is_list(args[2]) || as_list(args[2])->size != 7) {
        return raise_error(vm, E_TypeError, "tcsetattr, arg 3: must be 7 element list");
    }
    if (tcgetattr(fd, &mode) < 0) {
        return termios_error(vm);
    }
    for (int i = 0; i < 6; i++) {
        CHECK(op_index_i64(vm, as_list(args[2])->items[i], &numbers[i]));
    }
    CHECK(read_chars(vm, as_list(args[2])->items[6], &mode));
    mode.c_iflag = (tcflag_t)numbers[0];
    mode.c_oflag = (tcflag_t)numbers[1];
    mode.c_cflag = (tcflag_t)numbers[2];
    mode.c_lflag = (tcflag_t)numbers[3];
    if (cfsetispeed(&mode, (speed_t)numbers[4]) < 0 ||
        cfsetospeed(&mode, (speed_t)numbers[5]) < 0 || tcsetattr(fd, when, &mode) < 0) {
        return termios_error(vm);
    }
    return just(NONE);
}

#define TERMINAL_CALL(name, call)                                  \
    RAISES static Maybe termios_##name(VM *vm, Value *args, int n) \
    {                                                              \
        (void)n;                                                   \
        int fd = (int)as_int(args[0]), argument;                   \
        CHECK(posix_to_int(vm, args[1], &argument));               \
        return call < 0 ? termios_error(vm) : just(NONE);          \
    }

TERMINAL_CALL(tcsendbreak, tcsendbreak(fd, argument))
TERMINAL_CALL(tcflush, tcflush(fd, argument))
TERMINAL_CALL(tcflow, tcflow(fd, argument))

RAISES static Maybe termios_tcdrain(VM *vm, Value *args, int n)
{
    (void)n;
    int result;
    do {
        result = tcdrain((int)as_int(args[0]));
    } while (result < 0 && posix_again(vm));
    return result < 0 ? termios_error(vm) : just(NONE);
}

RAISES static Maybe termios_tcgetwinsize(VM *vm, Value *args, int n)
{
    (void)n;
    struct winsize size;
    if (ioctl((int)as_int(args[0]), TIOCGWINSZ, &size) < 0) {
        return termios_error(vm);
    }
    return tuple_2(vm, from_small(size.ws_row), from_small(size.ws_col));
}

RAISES static Maybe termios_tcsetwinsize(VM *vm, Value *args, int n)
{
    (void)n;
    int rows, columns;
    struct winsize size;
    Tuple *pair = TRY_PTR(tuple_from_iterable(vm, args[1]));
    if (pair->size != 2) {
        return raise_error(vm, E_TypeError, "tcsetwinsize, arg 2: must be a two-item sequence");
    }
    CHECK(posix_to_int(vm, pair->items[0], &rows));
    CHECK(posix_to_int(vm, pair->items[1], &columns));
    if (ioctl((int)as_int(args[0]), TIOCGWINSZ, &size) < 0) {
        return termios_error(vm);
    }
    size.ws_row = (unsigned short)rows;
    size.ws_col = (unsigned short)columns;
    return ioctl((int)as_int(args[0]), TIOCSWINSZ, &size) < 0 ? termios_error(vm) : just(NONE);
}

static const Def termios_defs[] = {
    {"tcgetattr(fd: fd, /)", FN(termios_tcgetattr), "The settings of a terminal."},
    {"tcsetattr(fd: fd, when, attributes, /)", FN(termios_tcsetattr), "Change the settings."},
    {"tcsendbreak(fd: fd, duration, /)", FN(termios_tcsendbreak), "Send a break."},
    {"tcdrain(fd: fd, /)", FN(termios_tcdrain), "Wait until all output is written."},
    {"tcflush(fd: fd, queue, /)", FN(termios_tcflush), "Drop what is queued."},
    {"tcflow(fd: fd, action, /)", FN(termios_tcflow), "Stop or go on."},
    {"tcgetwinsize(fd: fd, /)", FN(termios_tcgetwinsize), "(rows, columns)."},
    {"tcsetwinsize(fd: fd, winsize, /)", FN(termios_tcsetwinsize), "Set (rows, columns)."},
#define NAME(name) {#name, INTEGER(name), NULL},
#include "os/termios_names.def"
#undef NAME
    {0},
};

RAISES static bool termios_fill(VM *vm, Value module)
{
    Dict *namespace = TRYB_PTR(dict_new(vm));
    Value base = from_obj(type_by_id(vm, E_Exception));
    Value bases = TRYB(tuple_new(vm, &base, 1));
    Value name = TRYB(str_intern_c(vm, "error"));
    Value module_name = TRYB(str_intern_c(vm, "termios"));
    CHECKB(dict_set(vm, namespace, vm_name(vm, N___module__), module_name));
    vm->roots[ROOT_termios_error] = TRYB(
        type_new_class(vm, type_by_id(vm, T_type), name, as_tuple(bases), namespace, ABSENT));
    return dict_set_c(vm, ((Module *)module)->dict, "error", vm->roots[ROOT_termios_error]);
}

const ModuleDef termios_module = {
    .name = "termios",
    .doc = "Settings of terminals.",
    .defs = termios_defs,
    .exec = termios_fill,
};
