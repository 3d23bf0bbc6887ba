package org.defdip.concept;

import org.defdip.core.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A relation read from one of its ends.
 *
 * @param type of the relation
 * @param phrase the type's words between this end and the other
 * @param wording the words between this end and the other
 * @param concept the concept at the other end, or {@code null} where it is plain text
 * @param words what the other end is called
 * @param passage the slug of the passage that states it
 */
public record Statement(RelationType type, BilingualText phrase, BilingualText wording, @Nullable Concept concept,
		BilingualText words, String passage, @Nullable BilingualText note) {

	/** Reads {@code relation} from the end at which {@code concept} stands. */
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
