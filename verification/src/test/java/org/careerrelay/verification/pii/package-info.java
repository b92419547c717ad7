/** What is about people does not get out by accident. */
@NullMarked
package org.careerrelay.verification.pii;

import org.jspecify.annotations.NullMarked;
