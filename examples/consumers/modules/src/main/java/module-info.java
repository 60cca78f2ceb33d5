// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0

/** The README's examples, as a module. */
module example.consumer {
  requires se.samverkan.sam.rules;
}
