/** What people read: the messages of violations and the texts around the link, in Japanese and English. */
@NullMarked
package org.careerrelay.text;

import org.jspecify.annotations.NullMarked;
