// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/** Assesses one applicant by a pack in a folder. */
// on the embedding page from here
module example.agency {
  requires se.samverkan.sam.rules;
}
// to here
