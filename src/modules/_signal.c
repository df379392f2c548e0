// _signal — Python functions as signal handlers. lib/signal.py adds the enums.
//
// A signal is noted by os/signals.c and its handler runs at the next poll of the interpreter.

#include <errno.h>
#include <math.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "modules/posix.h"
#include "os/signals.h"
#include "types/frame.h"
#include "vm/frame.h"

enum { HANDLER_DEFAULT = 0, HANDLER_IGNORE = 1 };

// ---- serving

// ABSENT: none of ours.
static Value *handler_slot(VM *vm, int number)
{
    return &as_list(vm->roots[ROOT_signal_handlers])->items[number];
}

RAISES static Maybe current_frame(VM *vm)
{
    Value *R = frame_current(vm);
    return R ? frame_object(vm, R, vm->thread.pc) : just(NONE);
}

static bool signal_serve(VM *vm)
{
    for (int number; (number = signals_take()) != 0;) {
        Value handler = *handler_slot(vm, number);
        if (handler == NONE || is_int(handler)) {
            continue;
        }
        Value frame = TRYB(current_frame(vm));
        if (raised(call_2(vm, handler, from_small(number), frame))) {
            __atomic_fetch_or(&vm->pending, PENDING_SIGNAL,
                              __ATOMIC_RELAXED);  // for the others
            return false;
        }
    }
    return true;
}

RAISES static bool to_signal(VM *vm, Value v, int *out)
{
    CHECKB(posix_to_int(vm, v, out));
    if (*out < 1 || *out >= SIGNAL_COUNT) {
        raise_error(vm, E_ValueError, "signal number out of range");
        return false;
    }
    return true;
}

// ---- handlers

RAISES static Maybe signal_default_int_handler(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return raise_args(vm, E_KeyboardInterrupt, NULL, 0);
}

RAISES static Maybe signal_signal(VM *vm, Value *args, int n)
{
    (void)n;
    int number;
    CHECK(to_signal(vm, args[0], &number));
    SignalAction action = SIGNAL_NOTE;
    Value handler = args[1];
    if (is_any_int(handler) && !is_callable(vm, handler)) {
        int64_t which;
        if (!int_to_i64(handler, &which) || which < 0 || which > 1) {
            which = -1;
        }
        handler = from_small((SWord)which);
        action = which == HANDLER_DEFAULT ? SIGNAL_DEFAULT : SIGNAL_IGNORE;
    }
    if (handler == from_small(-1) || (!is_int(handler) && !is_callable(vm, handler))) {
        return raise_error(
            vm, E_TypeError,
            "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable "
            "object");
    }
    CHECK(vm_poll(vm));
    if (!signals_set(number, action)) {
        return posix_fail(vm);
    }
    List *handlers = as_list(vm->roots[ROOT_signal_handlers]);
    Value old = handlers->items[number];
    gc_set(vm, values_of(handlers->items), &handlers->items[number], handler);
    return just(old);
}

RAISES static Maybe signal_getsignal(VM *vm, Value *args, int n)
{
    (void)n;
    int number;
    CHECK(to_signal(vm, args[0], &number));
    return just(*handler_slot(vm, number));
}

RAISES static Maybe signal_siginterrupt(VM *vm, Value *args, int n)
{
    (void)n;
    int number;
    CHECK(to_signal(vm, args[0], &number));
    bool on = TRY_TRI(op_truth(vm, args[1]));
    struct sigaction action;
    if (sigaction(number, NULL, &action) < 0) {
        return posix_fail(vm);
    }
    action.sa_flags = on ? action.sa_flags & ~SA_RESTART : action.sa_flags | SA_RESTART;
    return posix_done(vm, sigaction(number, &action, NULL));
}

RAISES static Maybe signal_set_wakeup_fd(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    struct stat st;
    CHECK(posix_to_int(vm, args[0], &fd));
    if (fd != -1 && fstat(fd, &st) < 0) {
        return errno == EBADF ? raise_error(vm, E_ValueError, "invalid fd") : posix_fail(vm);
    }
    return just(from_small(signals_set_wakeup(fd)));
}

// ---- sending and waiting

RAISES static Maybe signal_raise_signal(VM *vm, Value *args, int n)
{
    (void)n;
    int number;
    CHECK(posix_to_int(vm, args[0], &number));
    if (raise(number) != 0) {
        return posix_fail(vm);
    }
    CHECK(vm_poll(vm));
    return just(NONE);
}

RAISES static Maybe signal_pthread_kill(VM *vm, Value *args, int n)
{
    (void)n;
    int number;
    CHECK(posix_to_int(vm, args[1], &number));
    errno = pthread_kill((pthread_t)(uintptr_t)int_low_bits(args[0]), number);
    if (errno) {
        return posix_fail(vm);
    }
    CHECK(vm_poll(vm));
    return just(NONE);
}

RAISES static Maybe signal_pause(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    if (!(vm->pending & PENDING_SIGNAL)) {
        (void)pause();
    }
    CHECK(vm_poll(vm));
    return just(NONE);
}

RAISES static Maybe signal_alarm(VM *vm, Value *args, int n)
{
    (void)n;
    int seconds;
    CHECK(posix_to_int(vm, args[0], &seconds));
    return int_from_u64(vm, alarm((unsigned)seconds));
}

static double timeval_seconds(struct timeval t)
{
    return (double)t.tv_sec + 1e-6 * (double)t.tv_usec;
}

RAISES static bool to_timeval(VM *vm, Value v, struct timeval *out)
{
    double seconds;
    CHECKB(op_float(vm, v, &seconds));
    if (!(seconds >= -1e9 && seconds < 1e15)) {
        raise_error(vm, E_OverflowError, "timestamp out of range for platform time_t");
        return false;
    }
    double whole = floor(seconds), micro = ceil((seconds - whole) * 1e6 - 1e-9);
    out->tv_sec = (time_t)whole + (micro >= 1e6);
    out->tv_usec = (suseconds_t)(micro >= 1e6 ? 0 : micro);
    return true;
}

RAISES static Maybe timer_pair(VM *vm, const struct itimerval *timer)
{
    return tuple_2(vm, TRY(float_new(vm, timeval_seconds(timer->it_value))),
                   TRY(float_new(vm, timeval_seconds(timer->it_interval))));
}

// args: which, seconds, interval
RAISES static Maybe signal_setitimer(VM *vm, Value *args, int n)
{
    (void)n;
    int which;
    struct itimerval timer, old;
    CHECK(posix_to_int(vm, args[0], &which));
    CHECK(to_timeval(vm, args[1], &timer.it_value));
    CHECK(to_timeval(vm, args[2], &timer.it_interval));
    return setitimer(which, &timer, &old) < 0 ? posix_fail(vm) : timer_pair(vm, &old);
}

RAISES static Maybe signal_getitimer(VM *vm, Value *args, int n)
{
    (void)n;
    int which;
    struct itimerval timer;
    CHECK(posix_to_int(vm, args[0], &which));
    return getitimer(which, &timer) < 0 ? posix_fail(vm) : timer_pair(vm, &timer);
}

// ---- sets of signals

RAISES static bool to_set(VM *vm, Value iterable, sigset_t *set)
{
    sigemptyset(set);
    Each each;
    CHECKB(each_begin(vm, iterable, &each));
    for (Value item; (item = TRYB(each_next(vm, &each))) != NOTHING;) {
        int number;
        CHECKB(posix_to_int(vm, item, &number));
        if (number < 1 || number >= SIGNAL_COUNT || sigaddset(set, number) < 0) {
            raise_error(vm, E_ValueError, "signal number %d out of range [1; %d]", number,
                        SIGNAL_COUNT - 1);
            return false;
        }
    }
    return true;
}

RAISES static Maybe from_set(VM *vm, const sigset_t *set)
{
    Set *result = TRY_PTR(set_new(vm));
    for (int number = 1; number < SIGNAL_COUNT; number++) {
        CHECK(sigismember(set, number) != 1 || set_add(vm, result, from_small(number)));
    }
    return just_obj(result);
}

RAISES static Maybe signal_valid_signals(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    sigset_t set;
    sigfillset(&set);
    return from_set(vm, &set);
}

RAISES static Maybe signal_pthread_sigmask(VM *vm, Value *args, int n)
{
    (void)n;
    int how;
    sigset_t set, old;
    CHECK(posix_to_int(vm, args[0], &how));
    CHECK(to_set(vm, args[1], &set));
    errno = pthread_sigmask(how, &set, &old);
    if (errno) {
        return posix_fail(vm);
    }
    CHECK(vm_poll(vm));
    return from_set(vm, &old);
}

RAISES static Maybe signal_sigpending(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    sigset_t set;
    return sigpending(&set) < 0 ? posix_fail(vm) : from_set(vm, &set);
}

RAISES static Maybe signal_sigwait(VM *vm, Value *args, int n)
{
    (void)n;
    sigset_t set;
    int number;
    CHECK(to_set(vm, args[0], &set));
    errno = sigwait(&set, &number);
    return errno ? posix_fail(vm) : just(from_small(number));
}

// Of sigwaitinfo() and sigtimedwait(): a tuple that lib/signal.py gives names; None: timeout.
RAISES static Maybe signal_sigtimedwait(VM *vm, Value *args, int n)
{
    (void)n;
    sigset_t set;
    siginfo_t info;
    struct timeval timeout = {0};
    int number;
    CHECK(to_set(vm, args[0], &set));
    CHECK(args[1] == NONE || to_timeval(vm, args[1], &timeout));
    if (timeout.tv_sec < 0) {
        return raise_error(vm, E_ValueError, "timeout must be non-negative");
    }
    struct timespec span = {timeout.tv_sec, timeout.tv_usec * 1000};
    do {
        number = args[1] == NONE ? sigwaitinfo(&set, &info) : sigtimedwait(&set, &info, &span);
    } while (number < 0 && posix_again(vm));
    if (number < 0) {
        return errno == EAGAIN && vm->exc == ABSENT ? just(NONE) : posix_fail(vm);
    }
    Value values[7] = {
        from_small(info.si_signo),
        from_small(info.si_code),
        from_small(info.si_errno),
        from_small(info.si_pid),
        TRY(posix_from_id(vm, info.si_uid)),
        from_small(info.si_status),
        TRY(int_from_i64(vm, info.si_band))
    };
    return tuple_new(vm, values, 7);
}

RAISES static Maybe signal_strsignal(VM *vm, Value *args, int n)
{
    (void)n;
    int number;
    CHECK(to_signal(vm, args[0], &number));
    const char *text = strsignal(number);
    if (!text || strncmp(text, "Unknown signal", 14) == 0) {
        return just(NONE);
    }
    return str_decode_fs(vm, text);
}

static const Def _signal_defs[] = {
    {"signal(signalnum, handler, /)", FN(signal_signal), "Set the handler of a signal."},
    {"getsignal(signalnum, /)", FN(signal_getsignal), "The handler of a signal."},
    {"default_int_handler(signalnum, frame, /)", FN(signal_default_int_handler),
     "Raises KeyboardInterrupt."},
    {"siginterrupt(signalnum, flag, /)", FN(signal_siginterrupt),
     "Shall system calls be interrupted by the signal?"},
    {"set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)", FN(signal_set_wakeup_fd),
     "A descriptor that gets a byte for each signal; returns the old one."},
    {"raise_signal(signalnum, /)", FN(signal_raise_signal), "Send a signal to this process."},
    {"pthread_kill(thread_id: int, signalnum, /)", FN(signal_pthread_kill),
     "Send a signal to a thread."},
    {"pause()", FN(signal_pause), "Wait for a signal."},
    {"alarm(seconds, /)", FN(signal_alarm), "SIGALRM after some seconds."},
    {"setitimer(which, seconds, interval=0.0, /)", FN(signal_setitimer),
     "Start a timer; returns what was left of the old one."},
    {"getitimer(which, /)", FN(signal_getitimer), "(time left, interval) of a timer."},
    {"valid_signals()", FN(signal_valid_signals), "The set of all signals."},
    {"pthread_sigmask(how, mask, /)", FN(signal_pthread_sigmask),
     "Change which signals are blocked; returns the old set."},
    {"sigpending()", FN(signal_sigpending), "The blocked signals that arrived."},
    {"sigwait(sigset, /)", FN(signal_sigwait), "Wait for one of these signals."},
    {"sigtimedwait(sigset, timeout, /)", FN(signal_sigtimedwait), "The same with a timeout."},
    {"strsignal(signalnum, /)", FN(signal_strsignal), "The description of a signal."},
    {"SIG_DFL", INTEGER(HANDLER_DEFAULT), NULL},
    {"SIG_IGN", INTEGER(HANDLER_IGNORE), NULL},
    {"SIG_BLOCK", INTEGER(SIG_BLOCK), NULL},
    {"SIG_UNBLOCK", INTEGER(SIG_UNBLOCK), NULL},
    {"SIG_SETMASK", INTEGER(SIG_SETMASK), NULL},
    {"ITIMER_REAL", INTEGER(ITIMER_REAL), NULL},
    {"ITIMER_VIRTUAL", INTEGER(ITIMER_VIRTUAL), NULL},
    {"ITIMER_PROF", INTEGER(ITIMER_PROF), NULL},
    {"NSIG", INTEGER(SIGNAL_COUNT), NULL},
#define NAME(name) {#name, INTEGER(name), NULL},
#include "os/signal_names.def"
#undef NAME
    {0},
};

RAISES static bool _signal_fill(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    List *handlers = TRYB_PTR(list_new(vm, SIGNAL_COUNT));
    Value interrupt = dict_find_str(vm, dict, TRYB(str_intern_c(vm, "default_int_handler")));
    for (int number = 0; number < SIGNAL_COUNT; number++) {
        int action = number ? signals_get(number) : -1;
        Value handler = action == SIGNAL_DEFAULT  ? from_small(HANDLER_DEFAULT)
                        : action == SIGNAL_IGNORE ? from_small(HANDLER_IGNORE)
                        : action == SIGNAL_NOTE   ? interrupt
                                                  : NONE;
        CHECKB(list_append(vm, handlers, handler));
    }
    vm->roots[ROOT_signal_handlers] = from_obj(handlers);
    signals_report_to(&vm->pending, PENDING_SIGNAL);
    vm->serve_signal = signal_serve;
    return dict_set_c(vm, dict, "SIGRTMIN", from_small(SIGRTMIN)) &&
           dict_set_c(vm, dict, "SIGRTMAX", from_small(SIGRTMAX)) &&
           dict_set_c(vm, dict, "ItimerError", from_obj(type_by_id(vm, E_OSError)));
}

const ModuleDef _signal_module = {
    .name = "_signal",
    .doc = "Signal handlers written in Python.",
    .defs = _signal_defs,
    .exec = _signal_fill,
};
