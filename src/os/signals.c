// signals — noting that signals arrived, for a thread that polls.
//
// The process-wide state is here because handlers get no argument; interpreters share it, and the
// one that asked last is told.

#include "os/signals.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t noted[SIGNAL_COUNT];
static volatile uint32_t *report_word;
static uint32_t report_bit;
static volatile sig_atomic_t wakeup_fd = -1;

void signals_report_to(volatile uint32_t *word, uint32_t bit)
{
    report_bit = bit;
    report_word = word;
}

// REENTRANT: a signal handler; keeps errno.
static void note(int number)
{
    int saved = errno;
    noted[number] = 1;
    if (report_word) {
        __atomic_fetch_or(report_word, report_bit, __ATOMIC_RELAXED);
    }
    if (wakeup_fd >= 0) {
        unsigned char byte = (unsigned char)number;
        ssize_t written = write(wakeup_fd, &byte, 1);
        (void)written;  // a full pipe wakes its reader too
    }
    errno = saved;
}

bool signals_set(int number, SignalAction action)
{
    if (number < 1 || number >= SIGNAL_COUNT) {
        errno = EINVAL;
        return false;
    }
    struct sigaction new_action;
    memset(&new_action, 0, sizeof new_action);
    new_action.sa_handler = action == SIGNAL_NOTE     ? note
                            : action == SIGNAL_IGNORE ? SIG_IGN
                                                      : SIG_DFL;
    sigemptyset(&new_action.sa_mask);
    return sigaction(number, &new_action, NULL) == 0;
}

int signals_get(int number)
{
    struct sigaction action;
    if (sigaction(number, NULL, &action) != 0) {
        return -1;
    }
    if (action.sa_flags & SA_SIGINFO) {
        return -1;
    }
    return action.sa_handler == SIG_DFL   ? SIGNAL_DEFAULT
           : action.sa_handler == SIG_IGN ? SIGNAL_IGNORE
           : action.sa_handler == note    ? SIGNAL_NOTE
                                          : -1;
}

int signals_take(void)
{
    for (int number = 1; number < SIGNAL_COUNT; number++) {
        if (noted[number]) {
            noted[number] = 0;
            return number;
        }
    }
    return 0;
}

int signals_set_wakeup(int fd)
{
    int old = wakeup_fd;
    wakeup_fd = fd;
    return old;
}
