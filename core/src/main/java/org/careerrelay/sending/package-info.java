/** When a rejection mail goes: pure rules, asked when a rejection is taken and again when the mail's turn has come. */
@NullMarked
package org.careerrelay.sending;

import org.jspecify.annotations.NullMarked;
