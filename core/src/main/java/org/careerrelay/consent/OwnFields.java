package org.careerrelay.consent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.AssistedFields;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.BoxedFields;

/** What a company hands over of its own where the person agrees to that. */
final class OwnFields {

    private final Engine engine;

    OwnFields(Engine engine) {
        this.engine = engine;
    }

    /**
     * What goes to the agency of somebody who ticked the box for it: the fields that the programme has a basis for now, as far as the company gave
     * them, and the wishes that were typed. What was typed of name and address has no part in it.
     *
     * @return empty where the box was not ticked, the programme does not hand over so, or nothing is there (any more): then what was typed goes
     */
    Optional<HandOverContent> of(UnitOfWork unit, LivingLink link, ConsentForm form) {
        Set<DataItem> items = link.contract().ownFields();
        if (items.isEmpty() || !form.purposes().contains(Purpose.ASSISTED_TRANSFER)) {
            return Optional.empty();
        }
        byte[] box = engine.vault()
                .open(
                        unit,
                        link.tenant(),
                        VaultKind.ASSISTED,
                        List.of(link.referral().id()))
                .boxes()
                .get(link.referral().id());
        return box == null
                ? Optional.empty()
                : answers(BoxedFields.unpack(box), items, form.answers().wishes())
                        .map(answers -> new HandOverContent(TransferKind.ASSISTED, answers));
    }

    private static Optional<RelayAnswers> answers(AssistedFields fields, Set<DataItem> items, Pii<String> wishes) {
        Map<DataItem, Pii<String>> values = fields.values();
        Pii<String> name = values.get(DataItem.NAME);
        Pii<String> mail = values.get(DataItem.MAIL);
        return name == null || mail == null
                ? Optional.empty()
                : Optional.of(new RelayAnswers(
                        name,
                        mail,
                        wishes,
                        items.contains(DataItem.KANA) ? values.get(DataItem.KANA) : null,
                        items.contains(DataItem.PHONE) ? values.get(DataItem.PHONE) : null));
    }
}
