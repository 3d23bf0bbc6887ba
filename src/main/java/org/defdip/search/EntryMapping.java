package org.defdip.search;

import java.util.List;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.Work;
import org.defdip.concept.Concept;
import org.defdip.concept.Definition;
import org.defdip.concept.Essay;
import org.defdip.source.EditorialNote;
import org.defdip.source.Passage;
import org.defdip.timeline.TimelineEntry;
import org.defdip.typology.Typology;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;

/**
 * Maps the indexed entities programmatically. The entities carry no search annotations,
 * so they do not depend on the search, and all types get the same fields.
 */
public class EntryMapping implements HibernateOrmSearchMappingConfigurer {

	/** The indexed types. */
	static final List<Class<?>> INDEXED = List.of(Concept.class, Definition.class, Author.class, Work.class,
			Typology.class, Passage.class, EditorialNote.class, Essay.class, TimelineEntry.class);

	@Override
	public void configure(HibernateOrmMappingConfigurationContext context) {
		ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
		index(mapping, Concept.class, DocumentAssembler::of);
		index(mapping, Definition.class, DocumentAssembler::of);
		index(mapping, Author.class, DocumentAssembler::of);
		index(mapping, Work.class, DocumentAssembler::of);
		index(mapping, Typology.class, DocumentAssembler::of);
		index(mapping, Passage.class, DocumentAssembler::of);
		index(mapping, EditorialNote.class, DocumentAssembler::of);
		index(mapping, Essay.class, DocumentAssembler::of);
		index(mapping, TimelineEntry.class, DocumentAssembler::of);
	}

	private static <T> void index(ProgrammaticMappingConfigurationContext mapping, Class<T> type,
			EntrySource<T> source) {
		mapping.type(type).indexed();
		mapping.type(type).binder(new EntryBinder<>(type, source));
	}

}
