// py — what the author of a built-in type or module includes.
#pragma once

#include "core/attr.h"
#include "core/buffer.h"
#include "core/call.h"
#include "core/def.h"
#include "core/error.h"
#include "core/object.h"
#include "core/ops.h"
#include "core/signature.h"
#include "core/type.h"
#include "core/vm.h"
#include "core/types.h"
