package org.defdip.concept;

import org.defdip.core.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A relation read from one of its ends.
 *
 * @param type the type of the relation
 * @param phrase the type's words between this end and the other
 * @param wording the words between this end and the other
 * @param concept the concept at the other end, or {@code null} if it is plain text
 * @param words the name of the other end
 * @param passage the slug of the passage that states the relation
 */
public record Statement(RelationType type, BilingualText phrase, BilingualText wording, @Nullable Concept concept,
		BilingualText words, String passage, @Nullable BilingualText note) {

	/** Reads {@code relation} from the end of {@code concept}. */
	static Statement from(Concept concept, ConceptRelation relation) {
		Concept subject = relation.getSubject();
		if (subject != null && subject.equals(concept)) {
			return new Statement(relation.getType(), relation.getType().getPhrase(), relation.getWording(),
					relation.getObject(), relation.getObjectWords(), relation.getPassage(), relation.getNote());
		}
		return new Statement(relation.getType(), relation.getType().getInverse(), relation.getInverseWording(), subject,
				relation.getSubjectWords(), relation.getPassage(), relation.getNote());
	}

}
