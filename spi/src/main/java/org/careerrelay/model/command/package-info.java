/** Commands that are carried out once, however often they are sent. */
@NullMarked
package org.careerrelay.model.command;

import org.jspecify.annotations.NullMarked;
