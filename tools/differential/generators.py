"""What random programs are made of: one function per kind, each a list of blocks."""
import gen_calls
import gen_classes
import gen_flow
import gen_text
import gen_values

KINDS = {
    'expressions': gen_values.expressions,
    'containers': gen_values.containers,
    'slices': gen_values.slices,
    'numbers': gen_values.numbers,
    'format': gen_text.formats,
    'fstrings': gen_text.fstrings,
    'strings': gen_text.strings,
    'bytes': gen_text.byte_strings,
    'classes': gen_classes.classes,
    'attributes': gen_classes.attributes,
    'flow': gen_flow.flow,
    'generators': gen_flow.generators,
    'exceptions': gen_flow.exceptions,
    'match': gen_flow.matches,
    'scopes': gen_calls.scopes,
    'calls': gen_calls.calls,
    'syntax': gen_calls.syntax,
}


def program(random, kind):
    return KINDS[kind](random)
