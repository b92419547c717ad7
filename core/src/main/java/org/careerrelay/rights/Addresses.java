package org.careerrelay.rights;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.BoxedAnswers;
import org.careerrelay.vault.BoxedFields;
import org.careerrelay.vault.Packed;

/** The addresses of a person that can still be read: in boxes that are held, and in the records of what was handed over. */
final class Addresses {

    private static final int MAIL = 1;

    private Addresses() {}

    static Set<MailAddress> of(Engine engine, UnitOfWork unit, TenantId tenant, Dossier dossier) {
        List<OpaqueId> ids =
                dossier.rejections().stream().map(StoredRejection::id).toList();
        List<String> texts = new ArrayList<>();
        engine.vault()
                .open(unit, tenant, VaultKind.CONTACT, ids)
                .boxes()
                .values()
                .forEach(box -> texts.add(Packed.unpack(box).get(MAIL)));
        engine.vault()
                .open(unit, tenant, VaultKind.ANSWERS, ids)
                .boxes()
                .values()
                .forEach(box -> texts.add(BoxedAnswers.unpack(box).mail().reveal()));
        engine.vault()
                .open(unit, tenant, VaultKind.ASSISTED, ids)
                .boxes()
                .values()
                .forEach(box -> Optional.ofNullable(
                                BoxedFields.unpack(box).values().get(DataItem.MAIL))
                        .ifPresent(mail -> texts.add(mail.reveal())));
        new Provisions(engine)
                .principals(
                        unit,
                        tenant,
                        dossier.referrals().stream()
                                .map(Referral::id)
                                .map(TransferKeys::handOver)
                                .toList())
                .values()
                .forEach(principal -> texts.add(Packed.unpack(principal).get(MAIL)));
        Set<MailAddress> addresses = new HashSet<>();
        texts.forEach(text -> MailAddress.parse(text).ifPresent(addresses::add));
        return addresses;
    }
}
