/** How far agencies are with the people they support, and what companies are told of it. */
@NullMarked
package org.careerrelay.support;

import org.jspecify.annotations.NullMarked;
