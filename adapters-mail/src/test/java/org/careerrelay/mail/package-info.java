/** Tests of composing and sending. */
@NullMarked
package org.careerrelay.mail;

import org.jspecify.annotations.NullMarked;
