/* python.exe of CPython 3.11: what it does there as well is to call Py_Main of the DLL beside it. */
#include <windows.h>

typedef int (*main_function)(int, wchar_t **);

int wmain(int count, wchar_t **arguments)
{
    HMODULE python = LoadLibraryW(L"python311.dll");
    main_function run = python ? (main_function)(void *)GetProcAddress(python, "Py_Main") : NULL;
    return run ? run(count, arguments) : 99;
}
