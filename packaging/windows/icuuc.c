/* Windows 10 has icuuc.dll, wine 8 has not. Qt imports its converters; with these it finds none and uses its own. */
#define EXPORT __declspec(dllexport)

typedef int Error;
enum { FILE_ACCESS_ERROR = 4, UNSUPPORTED_ERROR = 16 };

static void fail(Error *error, Error with)
{
    if (error)
        *error = with;
}

EXPORT void *ucnv_open(const char *name, Error *error) { fail(error, FILE_ACCESS_ERROR); return 0; }
EXPORT void ucnv_close(void *converter) {}
EXPORT void ucnv_reset(void *converter) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT signed char ucnv_getMaxCharSize(void *converter) { return 1; }
EXPORT const char *ucnv_getName(void *converter, Error *error) { fail(error, UNSUPPORTED_ERROR); return ""; }
EXPORT void ucnv_getToUCallBack(void *converter, void **action, void **context) {}
EXPORT void ucnv_getFromUCallBack(void *converter, void **action, void **context) {}
EXPORT void ucnv_setToUCallBack(void *c, void *a, void *x, void **oldAction, void **oldContext, Error *error) {}
EXPORT void ucnv_setFromUCallBack(void *c, void *a, void *x, void **oldAction, void **oldContext, Error *error) {}
EXPORT void ucnv_cbToUWriteUChars(void *arguments, void *source, int length, int offset, Error *error) {}
EXPORT void ucnv_cbFromUWriteUChars(void *arguments, void *source, void *limit, int offset, Error *error) {}
EXPORT void ucnv_toUnicode(void *c, void *t, void *tl, void *s, void *sl, int *o, int flush, Error *error)
{
    fail(error, UNSUPPORTED_ERROR);
}
EXPORT void ucnv_fromUnicode(void *c, void *t, void *tl, void *s, void *sl, int *o, int flush, Error *error)
{
    fail(error, UNSUPPORTED_ERROR);
}
EXPORT int ucnv_toUCountPending(void *converter, Error *error) { return 0; }
EXPORT int ucnv_fromUCountPending(void *converter, Error *error) { return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, Error *error) { return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
