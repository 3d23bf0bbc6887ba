package org.defdip.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.defdip.core.Language;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFinalStep;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** Gives every indexed type the same fields, so that one query searches all of them. */
final class EntryBinder<T> implements TypeBinder {

	private static final Set<EntryKind> COMPLETED = Set.of(EntryKind.CONCEPT, EntryKind.CHARACTER, EntryKind.INSTRUMENT,
			EntryKind.AUTHOR, EntryKind.WORK, EntryKind.LIST, EntryKind.ESSAY);

	private static final Set<TextField> COMPLETING = Set.of(TextField.TITLE, TextField.NAME, TextField.PERSON);

	private final Class<T> type;

	private final EntrySource<T> source;

	EntryBinder(Class<T> type, EntrySource<T> source) {
		this.type = type;
		this.source = source;
	}

	@Override
	public void bind(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		IndexFieldTypeFactory types = context.typeFactory();
		References fields = new References(context.indexSchemaElement());
		for (TextField role : TextField.values()) {
			for (Language language : Language.values()) {
				fields.add(role.field(language),
						types.asString().analyzer(role.analyzer(language)).projectable(Projectable.YES));
			}
		}
		for (Language language : Language.values()) {
			fields.add(Fields.exact(language), types.asString().analyzer(Analysis.WORDS).norms(Norms.NO));
			fields.addSingle(Fields.label(language),
					types.asString().searchable(Searchable.NO).projectable(Projectable.YES));
		}
		for (String code : Fields.CODES) {
			fields.add(code, types.asString().aggregable(Aggregable.YES).projectable(Projectable.YES));
		}
		fields.addSingle(Fields.LABEL_LANGUAGE,
				types.asString().searchable(Searchable.NO).projectable(Projectable.YES));
		fields.addSingle(Fields.ADDRESS, types.asString().sortable(Sortable.YES).projectable(Projectable.YES));
		fields.add(Fields.SLUG, types.asString().analyzer(Analysis.WORDS));
		fields.add(Fields.KEY, types.asString());
		fields.add(Fields.STEMS, types.asString());
		fields.add(Fields.BEGINNINGS,
				types.asString().analyzer(Analysis.BEGINNINGS).searchAnalyzer(Analysis.TYPED).norms(Norms.NO));
		fields.add(Fields.START,
				types.asString().analyzer(Analysis.START).searchAnalyzer(Analysis.WHOLE).norms(Norms.NO));
		IndexFieldReference<Integer> number = context.indexSchemaElement()
			.field(Fields.NUMBER, types.asInteger().sortable(Sortable.YES).projectable(Projectable.YES))
			.toReference();
		context.bridge(this.type, new EntryBridge<>(this.source, fields, number));
	}

	/** References to the text fields, by name. */
	private static final class References {

		private final IndexSchemaElement schema;

		private final Map<String, IndexFieldReference<String>> byName = new HashMap<>();

		References(IndexSchemaElement schema) {
			this.schema = schema;
		}

		void add(String name, IndexFieldTypeFinalStep<String> type) {
			this.byName.computeIfAbsent(name, (absent) -> this.schema.field(absent, type).multiValued().toReference());
		}

		void addSingle(String name, IndexFieldTypeFinalStep<String> type) {
			this.byName.put(name, this.schema.field(name, type).toReference());
		}

		void write(DocumentElement document, String name, @Nullable String value) {
			IndexFieldReference<String> field = this.byName.get(name);
			if (field == null) {
				throw new IllegalArgumentException("The index has no field " + name);
			}
			document.addValue(field, value);
		}

	}

	/** Writes the entry of a thing to its document. */
	private record EntryBridge<T>(EntrySource<T> source, References fields,
			IndexFieldReference<Integer> number) implements TypeBridge<T> {

		@Override
		public void write(DocumentElement document, T thing, TypeBridgeWriteContext context) {
			Session session = context.extension(HibernateOrmExtension.get()).session();
			SearchDocument entry = this.source.entryOf(thing, session);
			for (Language language : Language.values()) {
				this.fields.write(document, Fields.label(language), entry.label().in(language));
			}
			if (entry.labelLanguage() != null) {
				this.fields.write(document, Fields.LABEL_LANGUAGE, entry.labelLanguage());
			}
			for (SearchDocument.Words words : entry.words()) {
				this.fields.write(document, words.role().field(words.language()), words.words());
				for (Language language : Language.values()) {
					if (words.language() == null || words.language() == language) {
						this.fields.write(document, Fields.exact(language), words.words());
					}
				}
			}
			entry.codes()
				.forEach((name, values) -> values.forEach((value) -> this.fields.write(document, name, value)));
			for (String key : entry.keys()) {
				this.fields.write(document, Fields.KEY, Analysis.joined(key));
				Analysis.stems(key).forEach((stems) -> this.fields.write(document, Fields.STEMS, stems));
			}
			this.fields.write(document, Fields.ADDRESS, entry.address().path());
			this.fields.write(document, Fields.SLUG, entry.address().slug().replace('-', ' '));
			document.addValue(this.number, entry.number());
			if (COMPLETED.contains(entry.kind())) {
				for (String name : completed(entry)) {
					this.fields.write(document, Fields.BEGINNINGS, name);
					this.fields.write(document, Fields.START, name);
				}
			}
		}

		/** Each name as typed and with its spelling variants normalised. */
		private static Set<String> completed(SearchDocument entry) {
			Set<String> names = new LinkedHashSet<>(entry.keys());
			for (SearchDocument.Words words : entry.words()) {
				if (COMPLETING.contains(words.role())
						&& (words.role() != TextField.PERSON || entry.kind() == EntryKind.AUTHOR)) {
					names.addAll(List.of(Analysis.folded(words.words()), Analysis.key(words.words())));
				}
			}
			return names;
		}

	}

}
