// The labels of the Personal Information form by language: our own translations, as the other texts here.

export interface PersonalLabels {
  readonly firstName: string
  readonly lastName: string
  readonly alias: string
  readonly email: string
  readonly save: string
  readonly cancel: string
}

const texts = (
  firstName: string,
  lastName: string,
  alias: string,
  email: string,
  save: string,
  cancel: string,
): PersonalLabels => ({ firstName, lastName, alias, email, save, cancel })

const EN = texts('First Name', 'Last Name', 'Alias', 'Email', 'Save', 'Cancel')

const PERSONAL: Readonly<Record<string, PersonalLabels>> = {
  en: EN,
  ar: texts('الاسم الأول', 'اسم العائلة', 'الاسم المستعار', 'البريد الإلكتروني', 'حفظ', 'إلغاء'),
  da: texts('Fornavn', 'Efternavn', 'Alias', 'Mail', 'Gem', 'Annuller'),
  de: texts('Vorname', 'Nachname', 'Alias', 'E-Mail', 'Speichern', 'Abbrechen'),
  es: texts('Nombre', 'Apellidos', 'Alias', 'Correo electrónico', 'Guardar', 'Cancelar'),
  es_MX: texts('Nombre', 'Apellido', 'Alias', 'Correo electrónico', 'Guardar', 'Cancelar'),
  fi: texts('Etunimi', 'Sukunimi', 'Lempinimi', 'Sähköposti', 'Tallenna', 'Peruuta'),
  fr: texts('Prénom', 'Nom', 'Alias', 'Adresse e-mail', 'Enregistrer', 'Annuler'),
  it: texts('Nome', 'Cognome', 'Alias', 'E-mail', 'Salva', 'Annulla'),
  ja: texts('名', '姓', '別名', 'メール', '保存', 'キャンセル'),
  ko: texts('이름', '성', '별칭', '이메일', '저장', '취소'),
  nl: texts('Voornaam', 'Achternaam', 'Alias', 'E-mail', 'Opslaan', 'Annuleren'),
  no: texts('Fornavn', 'Etternavn', 'Alias', 'E-post', 'Lagre', 'Avbryt'),
  pt_BR: texts('Nome', 'Sobrenome', 'Alias', 'Email', 'Salvar', 'Cancelar'),
  ru: texts('Имя', 'Фамилия', 'Псевдоним', 'Эл. почта', 'Сохранить', 'Отмена'),
  sv: texts('Förnamn', 'Efternamn', 'Alias', 'E-post', 'Spara', 'Avbryt'),
  th: texts('ชื่อ', 'นามสกุล', 'ชื่อแทน', 'อีเมล', 'บันทึก', 'ยกเลิก'),
  zh_CN: texts('名字', '姓氏', '别名', '电子邮件', '保存', '取消'),
  zh_TW: texts('名字', '姓氏', '別名', '電子郵件', '儲存', '取消'),
}

/** A language without texts gets the English ones; the invented one has its own made of them (labels/xx.ts). */
export const personalLabelsOf = (language: string): PersonalLabels => PERSONAL[language] ?? EN
