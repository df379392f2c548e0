// launch — from a command line to a running program.
#pragma once

#include "core/object.h"
#include "repl/options.h"

// Fills sys.argv, path, flags, warnoptions, … The first entry of sys.path is that of the program.
RAISES bool launch_setup(VM *vm, int argc, char **argv, const Options *options);
// Runs what the command line names; returns the exit code. Exceptions have been reported;
// *interrupted: the process should end by SIGINT, as an uncaught KeyboardInterrupt does.
int launch_run(VM *vm, const Options *options, bool *interrupted);
// Waits for the threads that are no daemons.
void launch_join_threads(VM *vm);
