package org.careerrelay.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Violation;
import org.careerrelay.model.link.ComposedRejection;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.spi.mail.MailComposer;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Composes the letters that the host sends itself. What they say follows from the rejection, the settings and the time alone, never from
 * what became of the link: to ask again for a letter tells nobody who agreed.
 */
public final class HostLetters {

    /** The letter of a rejection that is not taken yet is composed with it, to see whether it can be. */
    private static final OpaqueId TRIAL = OpaqueId.of(new byte[OpaqueId.BYTES]);

    private final MailComposer composer;
    private final LetterForm form;
    private final HostText text;

    /**
     * Composes letters.
     *
     * @param composer turns letters into texts
     * @param links makes the links
     * @param references makes what mails are known by when they come back
     */
    public HostLetters(MailComposer composer, Links links, MailReferences references) {
        this(composer, new LetterForm(links, references), (rejection, letter) -> composer.compose(letter));
    }

    private HostLetters(MailComposer composer, LetterForm form, HostText text) {
        this.composer = composer;
        this.form = form;
        this.text = text;
    }

    /** The same, with something else made of each letter. */
    HostLetters making(HostText other) {
        return new HostLetters(composer, form, other);
    }

    MailComposer composer() {
        return composer;
    }

    LetterForm form() {
        return form;
    }

    /** Why the letter of a rejection cannot be composed: who cannot be told must not be taken as told. */
    List<Violation> violations(CompanySettings settings, Rejection rejection, String path, Instant now) {
        LetterForm.Link link = LinkRules.contract(settings, now)
                .map(contract -> new LetterForm.Link(TRIAL, contract))
                .orElse(null);
        return compose(settings, rejection, TRIAL, link) instanceof Composition.Refused refused
                ? List.of(Violations.of(path + ".letter", refused.code()))
                : List.of();
    }

    /** The letters of a batch, beside its results: one for each application, however often it stands there. */
    List<ComposedRejection> compose(UnitOfWork unit, TakenRejections taken, List<Rejection> batch) {
        Map<OpaqueId, Referral> referrals = new HashMap<>();
        List<OpaqueId> ids =
                taken.stored().values().stream().map(StoredRejection::id).toList();
        unit.referrals().find(taken.tenant(), ids).forEach(referral -> referrals.put(referral.id(), referral));
        Set<OpaqueId> composedFor = new HashSet<>();
        List<ComposedRejection> composed = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            StoredRejection stored = taken.stored().get(i);
            Composition letter = stored == null || !composedFor.add(stored.id())
                    ? null
                    : compose(
                            taken.settings(),
                            batch.get(i),
                            stored.id(),
                            LetterForm.link(taken.settings(), referrals.get(stored.id()), taken.now()));
            composed.add(new ComposedRejection(taken.results().get(i), letter));
        }
        return composed;
    }

    private Composition compose(
            CompanySettings settings, Rejection rejection, OpaqueId message, LetterForm.@Nullable Link link) {
        var to = new LetterForm.Addressee(
                rejection.application(),
                rejection.name(),
                rejection.mail(),
                Pii.of(rejection.job()),
                rejection.details());
        return text.of(rejection, form.letter(message, to, settings, Objects.requireNonNull(settings.company()), link));
    }
}
