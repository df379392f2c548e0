// diagnose.h — recognition of known mistakes, called only while p->diagnosing.
//
// Each function looks at the current place for one family of mistakes and sets p->error when it
// finds one; otherwise the parser is where it was. Nothing here runs for correct programs.
#pragma once

#include "front/parser.h"

// After a disjunction: two expressions side by side in brackets ("Perhaps you forgot a
// comma?"), print and exec used as statements. `first` is the expression's first token, at
// `start`.
void diagnose_juxtaposed(Parser *p, const Token *first, Mark start, Node left);

// After an expression where := is allowed: = or := used wrongly.
void diagnose_named(Parser *p, const Token *first, Node left);

// ---- arguments ----

// At = after an argument that is no plain name. `kind` is its first token's.
void diagnose_keyword(Parser *p, TokenKind kind, Node node);

// Perhaps at = after *value or **value, which starts at `start`.
void diagnose_unpacking_assignment(Parser *p, uint32_t start, MessageId id);

// After name=value, perhaps at 'for': true when the error was set. The range is the name and
// the =.
bool diagnose_keyword_generator(Parser *p, uint32_t start, uint32_t equal_end);

// At a positional argument after keywords. Returns 0.
Node diagnose_argument_order(Parser *p, bool mapping);

// At 'for' after an argument that cannot be a generator expression without parentheses. Returns
// 0.
Node diagnose_generator_argument(Parser *p, Node element, bool first);

// After a generator expression without parentheses that is not the only argument. Returns 0.
Node diagnose_generator_rest(Parser *p, Node element, List generators);

// ---- displays ----

// Inside ( [ {, after the items read so far: `last` is the last of `count` items, `comma` tells
// whether a comma follows it. Recognizes comprehensions with a wrong element. `open` is the
// bracket's token kind.
void diagnose_comprehension(Parser *p, TokenKind open, Node first, Node last, bool comma);

// At a pair of a dict display that is not the first: a key without its colon.
void diagnose_dict_key(Parser *p);

// After the colon of a dict display, at something that is no value.
void diagnose_dict_value(Parser *p);

// After 'for' of a comprehension: 'in' is missing.
void diagnose_comprehension_target(Parser *p);

// ---- parameters ----

// At the comma after **kwargs.
void diagnose_after_kwarg(Parser *p, bool lambda);

// At '(' among parameters.
void diagnose_parenthesized_parameters(Parser *p, bool lambda);

// ---- statements ----

// At = after something that is no target. `start` is the begin of the statement; the mark is
// used up.
void diagnose_assignment(Parser *p, Mark start, Node node);

// After an expression that began a statement at `start` and is followed by something
// unexpected.
void diagnose_items(Parser *p, Mark start, Node node);

// At : after something that cannot be annotated.
void diagnose_annotation(Parser *p, Node target);

// After 'import', which starts at `start`.
void diagnose_import(Parser *p, uint32_t start);

// Where an indented block is missing.
void diagnose_block(Parser *p, const char *what, uint32_t owner);

// At the comma after the first type of an except clause. Returns 0.
Node diagnose_except_types(Parser *p, Node type);

// After 'as' of a with item, at a target that does not fit.
void diagnose_with_target(Parser *p);

// After 'as' of a pattern.
void diagnose_as_pattern(Parser *p);
