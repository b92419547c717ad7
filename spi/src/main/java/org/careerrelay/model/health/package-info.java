/** What an operator watches; nothing in it is about a person. */
@NullMarked
package org.careerrelay.model.health;

import org.jspecify.annotations.NullMarked;
