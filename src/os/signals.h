// signals — noting that signals arrived, for a thread that polls.
//
// The C handler does nothing but note the number and set a bit in the word the interpreter polls.
// Which Python code runs then is not known here.
#pragma once

#include <stdbool.h>
#include <stdint.h>

enum { SIGNAL_COUNT = 65 };  // numbers 1 to 64

// Where handlers report: `bit` is set in *word when a signal was noted. Once per process.
void signals_report_to(volatile uint32_t *word, uint32_t bit);

typedef enum SignalAction { SIGNAL_DEFAULT, SIGNAL_IGNORE, SIGNAL_NOTE } SignalAction;

// Sets what happens when the signal arrives; false: errno. System calls are interrupted by noted
// signals (EINTR), never restarted: the caller polls, then repeats the call.
bool signals_set(int number, SignalAction action);
// What the process does with this signal now; -1: errno, or a handler that is not ours.
int signals_get(int number);

// Takes one noted signal, lowest number first; 0: none.
int signals_take(void);

// A descriptor that gets one byte, the number, per noted signal; -1: none. Returns the old one.
int signals_set_wakeup(int fd);
