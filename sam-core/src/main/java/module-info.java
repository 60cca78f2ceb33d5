// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0

/** The domain: immutable values and pure functions, without run-time dependencies. */
module se.samverkan.sam.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
