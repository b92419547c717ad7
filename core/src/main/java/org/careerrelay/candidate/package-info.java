/** What a person who has proved to be the addressee sees and does about their own data. */
@NullMarked
package org.careerrelay.candidate;

import org.jspecify.annotations.NullMarked;
