// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * What analysts get wrong: three corpora of files, each with its mistake and with labels that say
 * what is to be told of it.
 */
package se.samverkan.sam.rules.mistakes;
