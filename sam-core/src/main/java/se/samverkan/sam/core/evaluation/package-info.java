// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * A programme's evaluation by itself (självvärdering): nine fields, of who is concerned
 * (deltagarna, personalen, organisationen) and of what is looked at (förutsättningar, genomförande
 * och process, resultat och effekter), and which of them have been written (F78).
 */
@NullMarked
package se.samverkan.sam.core.evaluation;

import org.jspecify.annotations.NullMarked;
