/** Carries out what waits in the outbox: claims by lease, retries with backoff, parks what will never work. */
@NullMarked
package org.careerrelay.outbox;

import org.jspecify.annotations.NullMarked;
