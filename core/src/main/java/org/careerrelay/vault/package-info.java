/** What is known of people while it must be: sealed boxes under a key per person, and the keyed hashes they are recognised by. */
@NullMarked
package org.careerrelay.vault;

import org.jspecify.annotations.NullMarked;
