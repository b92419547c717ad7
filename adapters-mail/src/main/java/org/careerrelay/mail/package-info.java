/** Composing and sending mail. */
@NullMarked
package org.careerrelay.mail;

import org.jspecify.annotations.NullMarked;
