/* Windows 10 has bcryptprimitives.dll, wine 8 has not: random bytes from where wine takes them. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE place, SIZE_T count)
{
    return SystemFunction036(place, (ULONG)count);
}
