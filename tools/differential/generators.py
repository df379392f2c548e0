"""What random programs are made of: one function per kind, each a list of blocks."""
import gen_calls
import gen_classes
import gen_flow
import gen_more
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
    'decorators': gen_more.decorators,
    'async': gen_more.asyncs,
    'views': gen_more.views,
    'sorting': gen_more.sorting,
    'groups': gen_more.groups,
    'walrus': gen_more.walrus,
    'unpacking': gen_more.unpacking,
    'typing': gen_more.typing,
}


def program(random, kind):
    return KINDS[kind](random)
